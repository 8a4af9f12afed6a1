import { enteredText, type Cell } from '../../cells/cell';
import type { Policy, PolicyLevel, ReminderChannel } from '../../dunning/policy';
import { wordingOf } from '../../dunning/sharpness';
import type { SheetBlock } from '../../ports/host';
import { readTemplates, TEMPLATE_HEADERS, TEMPLATES_SHEET, writeTemplate } from '../../messages/templateRows';
import { templateName, type OwnTemplate } from '../../messages/templateBook';
import { loadWordings } from '../../languages/load';
import { LANGUAGES, languageOf } from '../../locale/languages';
import { templateOf, type MessageTemplate, type MessageWording } from '../../messages/templates/messageWording';
import { changeTables, type SheetChange } from '../../workbook/sheetChange';
import { tableOf } from '../../workbook/table';
import { readRules } from '../workbook/rules';
import type { Services } from '../types';

/** Which template: there is at most one of the workbook's own, and at most one built in. */
export interface TemplateId {
  readonly level: number;
  readonly channel: ReminderChannel;
  /** ISO 639-1. */
  readonly language: string;
}

export interface LoadedTemplates {
  readonly policy: Policy;
  readonly own: readonly OwnTemplate[];
  /** What comes with the product, in every language. */
  readonly wordings: readonly MessageWording[];
}

export type SavedTemplate =
  | { readonly state: 'saved'; readonly now: LoadedTemplates }
  /** A colleague wrote or removed it since it was loaded; nothing is written. */
  | { readonly state: 'changed meanwhile'; readonly now: LoadedTemplates };

/** @throws DamagedSheetError naming the cell that cannot be read @throws CollectionError where a language cannot be fetched */
export async function loadTemplates({ host }: Services): Promise<LoadedTemplates> {
  const [{ policy }, block, wordings] = await Promise.all([
    readRules(host),
    host.readSheet(TEMPLATES_SHEET),
    loadWordings(LANGUAGES),
  ]);
  return { policy, own: block === null ? [] : readTemplates(block), wordings };
}

export function ownTemplate(own: readonly OwnTemplate[], id: TemplateId): OwnTemplate | undefined {
  return own.find((t) => t.level === id.level && t.channel === id.channel && t.language === id.language);
}

/** The policy with the ladder that has a level: the usual one where that does, else the first of the others that does. */
export function withLevelOf(policy: Policy, level: number): Policy {
  const ladder = [policy, ...policy.ladders].find(({ levels }) => levels.some((step) => step.level === level));
  return { ...policy, levels: (ladder ?? policy).levels };
}

/** Every number that a level of any ladder has, ascending: texts are kept by it. */
export function templateLevels({ levels, ladders }: Policy): readonly PolicyLevel[] {
  const found = new Map<number, PolicyLevel>();
  for (const step of [...levels, ...ladders.flatMap((own) => own.levels)])
    if (!found.has(step.level)) found.set(step.level, step);
  return [...found.values()].sort((a, b) => a.level - b.level);
}

/** The text that comes with the product, as the level's day and rank choose it; undefined where it has none for this channel and language. */
export function builtInTemplate(
  { policy, wordings }: Pick<LoadedTemplates, 'policy' | 'wordings'>,
  { level, channel, language }: TemplateId,
): MessageTemplate | undefined {
  const wording = wordings.find((one) => one.language === language);
  return wording === undefined
    ? undefined
    : templateOf(wording, wordingOf(withLevelOf(policy, level).levels, level), channel);
}

/**
 * Writes one template of the workbook's own with a new version; all other rows and columns of the sheet stay.
 * @param loaded what the text was written from: a change of this template since then is not overwritten
 */
export async function saveTemplate(
  services: Services,
  loaded: LoadedTemplates,
  id: TemplateId,
  text: { readonly subject: string; readonly body: string },
): Promise<SavedTemplate> {
  return changeTemplate(services, loaded, id, async (before) => ({
    ...id,
    subject: text.subject.trim(),
    body: text.body.replace(/\r\n?/g, '\n').trimEnd(),
    version: await nextVersion(services, id, before),
  }));
}

/** Takes the workbook's own template away, so that the built-in one goes out again. */
export async function removeTemplate(
  services: Services,
  loaded: LoadedTemplates,
  id: TemplateId,
): Promise<SavedTemplate> {
  return changeTemplate(services, loaded, id, () => Promise.resolve(null));
}

async function changeTemplate(
  services: Services,
  loaded: LoadedTemplates,
  id: TemplateId,
  change: (before: OwnTemplate | undefined) => Promise<OwnTemplate | null>,
): Promise<SavedTemplate> {
  const now = await loadTemplates(services);
  const before = ownTemplate(now.own, id);
  if (!same(before, ownTemplate(loaded.own, id))) return { state: 'changed meanwhile', now };
  const after = await change(before);
  const seen = await services.host.readSheet(TEMPLATES_SHEET);
  const saved = await services.host.changeSheet(changeTemplates(seen, id, after));
  return { state: saved ? 'saved' : 'changed meanwhile', now: await loadTemplates(services) };
}

function same(a: OwnTemplate | undefined, b: OwnTemplate | undefined): boolean {
  return a?.subject === b?.subject && a?.body === b?.body && a?.version === b?.version;
}

/** Above every version that this template had, also one that was taken away: the log tells which went out. */
async function nextVersion(services: Services, id: TemplateId, before: OwnTemplate | undefined): Promise<string> {
  const name = templateName(id, true);
  const records = await services.outbox.records();
  const logged = records.filter(({ template }) => template === name).map((record) => record.templateVersion);
  const versions = [before?.version ?? '0', ...logged].map((version) => parseInt(version, 10) || 0);
  return String(Math.max(...versions) + 1);
}

/** The sheet with one template written, or taken away where it is null. All else in it stays as it is. */
function changeTemplates(seen: SheetBlock | null, id: TemplateId, template: OwnTemplate | null): SheetChange {
  const block = seen ?? { sheet: TEMPLATES_SHEET, top: 0, left: 0, rows: [] };
  const before = tableOf(block, TEMPLATE_HEADERS, true).map((at) =>
    TEMPLATE_HEADERS.map((header) => at(header).cell ?? ''),
  );
  const after = before.map((row) => (isRowOf(row, id) ? template && writeTemplate(template) : row));
  const added = template !== null && !before.some((row) => isRowOf(row, id)) ? [writeTemplate(template)] : [];
  return changeTables(TEMPLATES_SHEET, seen, [
    {
      headers: TEMPLATE_HEADERS,
      toEnd: true,
      before,
      after: [...after.filter((row) => row !== null), ...added],
      keyOf: ([level, channel, language]) => JSON.stringify([level, channel, language].map(enteredText)),
    },
  ]);
}

function isRowOf([level, channel, language]: readonly Cell[], id: TemplateId): boolean {
  return (
    Number(enteredText(level)) === id.level &&
    enteredText(channel).trim().toLowerCase() === id.channel &&
    languageOf(enteredText(language)) === id.language
  );
}
