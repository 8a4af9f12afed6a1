// What arguments of several functions are.
export const DUE_DATE = 'O dia em que o pagamento vence.';
export const AS_OF =
  'A data de referência. Se omitida: hoje. O melhor é uma só célula para a qual apontem todas as fórmulas.';
export const MOVING_HOLIDAYS =
  'Feriados; as células podem estar vazias. Com eles, um vencimento num fim de semana ou feriado passa para o dia útil seguinte.';
export const STAGES = 'Linhas de dia inicial e fase, por ordem crescente, em lugar das quatro fases.';
export const EDGES = 'O último dia de cada escalão de antiguidade, por ordem crescente. Se omitidos: 30, 60, 90.';
export const HOLD = 'Motivo do bloqueio, como Dispute; VERDADEIRO (TRUE) para um bloqueio sem nome.';
export const OPTIONS_ROW = 'Texto como currency=KWD, ou uma linha de chave e valor.';
export const OPTIONS_ROWS = 'Texto como currency=KWD, ou linhas de chave e valor.';
export const OPTIONS = 'Texto na forma chave=valor; chave=valor, ou linhas de chave e valor.';
export const PAYMENTS =
  'Linhas de data e valor, por qualquer ordem, de uma só dívida. Os pagamentos posteriores a as_of não contam.';
export const DEBT_AT_DUE = 'O que era devido no vencimento, antes dos pagamentos indicados.';
export const GRACE = 'Dias de tolerância depois do vencimento; 0 se omitidos.';
export const PAID_ON = 'Os dias em que chegaram pagamentos; em branco se não houve nenhum.';
export const PAID_IN = 'O que chegou em cada um.';
export const EACH_DAY = 'O dia de cada valor, por qualquer ordem.';
