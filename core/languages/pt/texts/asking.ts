import type { AskingTexts } from '../../../i18n/sections/asking/texts';
import type { Say } from '../../../i18n/say';

export function asking({ number, count }: Say): AskingTexts {
  return {
    title: 'Quem está a cobrar?',
    once: 'Perguntado uma só vez. Todas as mensagens o trazem.',
    signedBy: 'Assinado por',
    optional: 'opcional',
    withoutAccount: 'Sem dados bancários',
    withoutMeans: 'As mensagens não dizem onde pagar.',
    ibanRight: (country) => `Os dígitos de controle estão certos. País: ${country}.`,
    ibanDigits: 'Os dígitos de controle não conferem. Compare com o extrato do seu banco.',
    ibanLength: (country, needs, has) =>
      `Um IBAN deste país (${country}) tem ${number(needs)} caracteres, este tem ${number(has)}.`,
    ibanShape: 'Um IBAN começa com duas letras e dois algarismos, como PT50.',
    seeIt: 'Ver na primeira mensagem',
    shaded: 'Sombreado: o que escreveu acima.',
    fillIn: 'Preencha primeiro o credor e quem assina.',
    giveAccount: 'Indique a conta para pagamentos ou marque que não há.',
    nameCurrency: 'Indique primeiro a moeda: algumas linhas não têm.',
    correct: 'Corrija primeiro o que está marcado acima.',
    writing: 'A escrever as mensagens com estes dados',
    kept: 'Estes dados ficam na folha Collections Policy.',
    changedMeanwhile: 'A folha Collections Policy mudou entretanto. Veja as mensagens de novo.',
    editsGone: (n) =>
      count(n, {
        one: '# mensagem que tinha editado foi escrita de novo. Veja-a outra vez.',
        other: '# mensagens que tinha editado foram escritas de novo. Veja-as outra vez.',
      }),
  };
}
