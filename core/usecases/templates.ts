import type { Cell } from '../cells/cell';
import type { Policy } from '../dunning/policy';
import type { SheetBlock } from '../ports/host';
import { readTemplates, TEMPLATE_HEADERS, TEMPLATES_SHEET } from '../reminders/templateRows';
import { templateBook, type OwnTemplate } from '../reminders/templateBook';
import { languageOf, templateOf, wordingOf } from '../reminders/templates';
import type { MessageTemplate, TemplateChannel } from '../reminders/templates/wording';
import { cellText } from '../workbook/damage';
import { readRules } from './rules';
import type { Services } from './types';

/** Which template: there is at most one of the workbook's own, and at most one built in. */
export interface TemplateId {
  readonly level: number;
  readonly channel: TemplateChannel;
  /** ISO 639-1. */
  readonly language: string;
}

export interface LoadedTemplates {
  readonly policy: Policy;
  readonly own: readonly OwnTemplate[];
}

export type SavedTemplate =
  | { readonly state: 'saved'; readonly now: LoadedTemplates }
  /** A colleague wrote or removed it since it was loaded; nothing is written. */
  | { readonly state: 'changed meanwhile'; readonly now: LoadedTemplates };

/** @throws DamagedSheetError naming the cell that cannot be read */
export async function loadTemplates({ host }: Services): Promise<LoadedTemplates> {
  const [{ policy }, block] = await Promise.all([readRules(host), host.readSheet(TEMPLATES_SHEET)]);
  return { policy, own: block === null ? [] : readTemplates(block) };
}

export function ownTemplate(own: readonly OwnTemplate[], id: TemplateId): OwnTemplate | undefined {
  return own.find((t) => t.level === id.level && t.channel === id.channel && t.language === id.language);
}

/** The text that comes with the product; undefined where it has none for this level, channel and language. */
export function builtInTemplate({ level, channel, language }: TemplateId): MessageTemplate | undefined {
  const wording = wordingOf(language);
  return wording.language === language ? templateOf(wording, level, channel) : undefined;
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
  const block = await services.host.readSheet(TEMPLATES_SHEET);
  await services.host.writeSheet(TEMPLATES_SHEET, rowsWith(block, id, after));
  return { state: 'saved', now: await loadTemplates(services) };
}

function same(a: OwnTemplate | undefined, b: OwnTemplate | undefined): boolean {
  return a?.subject === b?.subject && a?.body === b?.body && a?.version === b?.version;
}

/** Above every version that this template had, also one that was taken away: the log tells which went out. */
async function nextVersion(services: Services, id: TemplateId, before: OwnTemplate | undefined): Promise<string> {
  const name = templateBook([{ ...id, subject: '', body: '-', version: '' }]).find(
    id.level,
    id.channel,
    id.language,
    id.language,
  )?.name;
  const records = await services.outbox.records();
  const logged = records.filter(({ template }) => template === name).map((record) => record.templateVersion);
  const versions = [before?.version ?? '0', ...logged].map((version) => parseInt(version, 10) || 0);
  return String(Math.max(...versions) + 1);
}

/** The sheet with one template written, or taken away where it is null. */
function rowsWith(block: SheetBlock | null, id: TemplateId, template: OwnTemplate | null): Cell[][] {
  const used = block === null ? [] : block.rows;
  const [head = [...TEMPLATE_HEADERS], ...rows] = used.map((row) => [...row]);
  const at = rows.findIndex((row) => isRowOf(head, row, id));
  const written = template === null ? [] : [writtenRow(head, rows[at] ?? [], template)];
  if (at < 0) rows.push(...written);
  else rows.splice(at, 1, ...written);
  const indent: Cell[] = Array.from({ length: block?.left ?? 0 }, () => '');
  const above: Cell[][] = Array.from({ length: block?.top ?? 0 }, () => []);
  return [...above, ...[head, ...rows].map((row) => [...indent, ...row])];
}

function isRowOf(head: readonly Cell[], row: readonly Cell[], id: TemplateId): boolean {
  const text = (header: string): string => cellText(row[head.indexOf(header)]).trim();
  return (
    Number(text('Level')) === id.level &&
    text('Channel').toLowerCase() === id.channel &&
    languageOf(text('Language')) === id.language
  );
}

/** Its cells below their headers, wherever those stand; a person's own columns stay as they are. */
function writtenRow(head: readonly Cell[], before: readonly Cell[], template: OwnTemplate): Cell[] {
  const values: readonly Cell[] = [
    template.level,
    template.channel,
    template.language,
    template.subject,
    template.body,
    template.version,
  ];
  return head.map((header, i) => {
    const at = TEMPLATE_HEADERS.findIndex((name) => name === header);
    return at < 0 ? (before[i] ?? '') : (values[at] ?? '');
  });
}
