import type { DebtorKind, KnownKind } from '../dunning/law/dunningLaw';
import type { LedgerRow } from './ledgerRow';
import { withoutStacks } from '../cells/marks';

/** Lower case, without accents, single blanks between words. */
const WORDS: Readonly<Record<KnownKind, string>> = {
  consumer:
    'consumer, b2c, private, private customer, private individual, private person, individual, natural person, household, ' +
    'verbraucher, verbraucherin, endverbraucher, konsument, konsumentin, privat, privatkunde, privatkundin, privatperson, privathaushalt, naturliche person, ' +
    'consumidor, consumidora, consumidores, consumidor final, particular, particulares, privado, persona fisica, persona natural, ' +
    'consommateur, consommatrice, consommateurs, particulier, particuliers, prive, personne physique, ' +
    'pessoa fisica, pessoa singular, pf, cpf',
  'sole trader':
    'sole trader, sole proprietor, self employed, freelancer, freelance, ' +
    'einzelunternehmer, einzelunternehmerin, einzelunternehmen, einzelkaufmann, e k, freiberufler, freiberuflerin, selbststandig, selbstandig, ' +
    'autonomo, autonoma, trabajador autonomo, empresario individual, ' +
    'auto entrepreneur, micro entrepreneur, micro entreprise, entrepreneur individuel, entreprise individuelle, ei, independant, profession liberale, ' +
    'empresario em nome individual, eni, trabalhador independente, profissional liberal, mei, microempreendedor individual',
  business:
    'business, b2b, company, companies, corporate, corporation, commercial, commercial customer, trade, trader, trade customer, enterprise, organisation, organization, legal person, public, public body, ' +
    'unternehmen, unternehmer, firma, firmenkunde, geschaftskunde, geschaftskunden, gewerbe, gewerblich, gewerbekunde, juristische person, behorde, ' +
    'empresa, empresas, sociedad, persona juridica, persona moral, profesional, negocio, ' +
    'entreprise, entreprises, societe, professionnel, professionnels, personne morale, ' +
    'pessoa juridica, pessoa coletiva, pj, cnpj, sociedade, ' +
    'gmbh, ug, ag, se, kg, ohg, gbr, gmbh co kg, ltd, limited, plc, llp, llc, inc, corp, sa, sas, sarl, eurl, sl, slu, srl, spa, bv, nv, lda, ltda, ' +
    'impresa, azienda, bedrijf, zakelijk, foretag, virksomhed, bedrift',
};

const BY_WORD: ReadonlyMap<string, KnownKind> = new Map(
  (Object.keys(WORDS) as KnownKind[]).flatMap((kind) => WORDS[kind].split(', ').map((word) => [word, kind] as const)),
);

function folded(text: string): string {
  return withoutStacks(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** What a ledger's word says of who owes; undefined where it is not known. */
export function debtorKindOf(word: string): KnownKind | undefined {
  return BY_WORD.get(folded(word));
}

/**
 * Who owes, by the ledger's customer type. A word that is not known is never counted as a business.
 * @param usual of rows that say nothing
 * @returns undefined where the cell cannot be read
 */
export function debtorOf(
  { customerType, unreadable }: Pick<LedgerRow, 'customerType' | 'unreadable'>,
  usual: DebtorKind,
): DebtorKind | undefined {
  if (unreadable.some(({ field }) => field === 'customerType')) return undefined;
  return customerType === '' ? usual : (debtorKindOf(customerType) ?? 'unknown');
}
