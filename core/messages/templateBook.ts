import type { ReminderChannel } from '../dunning/policy';
import { LANGUAGES, languageOf } from '../locale/languages';
import { fieldsOf } from './template';
import { templateOf, type MessageTemplate, type MessageWording } from './templates/messageWording';

/** A template with the wording (labels, salutation, locale) that goes with it. */
export interface BookedTemplate {
  readonly template: MessageTemplate;
  readonly wording: MessageWording;
  /** Where it comes from and which version: stands in the log. */
  readonly name: string;
  readonly version: string;
  /** Of the workbook's own sheet, rather than of the product. */
  readonly own: boolean;
  /** Fields it names. */
  readonly fields: readonly string[];
}

/** What a text is wanted for: the workbook's own ones go by the level's number, the built-in ones by its wording. */
export interface Wanted {
  readonly level: number;
  /** As `wordingOf` gives it. */
  readonly wording: number;
}

export interface TemplateBook {
  /**
   * The template in the language, else in the fallback language, else in English; undefined where there is none at all.
   * @param language as `tongueOf` gives it: texts of the workbook's own are of a language, built-in ones of its country too
   */
  find(wanted: Wanted, channel: ReminderChannel, language: string, fallback: string): BookedTemplate | undefined;
}

/** A template of the workbook's own sheet. */
export interface OwnTemplate extends MessageTemplate {
  readonly language: string;
  readonly version: string;
}

/** What the log calls a template. @param own whether it is of the workbook's own sheet */
export function templateName(
  { level, channel, language }: Pick<OwnTemplate, 'level' | 'channel' | 'language'>,
  own: boolean,
): string {
  return `${language}-${channel}-${level}${own ? ' (own)' : ''}`;
}

/**
 * The templates that come with the product, with the workbook's own ones before them.
 * @param wordings of English and of all languages that are asked for; `find` throws a RangeError for another one of ours
 */
export function templateBook(wordings: readonly MessageWording[], own: readonly OwnTemplate[] = []): TemplateBook {
  const english = wordings.find(({ tongue }) => tongue === 'en');
  if (english === undefined) throw new RangeError('the wording in en was not loaded');
  const known = new Map<string, BookedTemplate | undefined>();
  const exact = (wanted: Wanted, channel: ReminderChannel, language: string): BookedTemplate | undefined => {
    const { level, wording: number } = wanted;
    const key = [level, number, channel, language].join('\u0001');
    if (known.has(key)) return known.get(key);
    const base = languageOf(language) ?? language;
    const built = wordings.find(({ tongue }) => tongue === language);
    if (built === undefined && LANGUAGES.some((ours) => ours === base)) {
      throw new RangeError(`the wording in ${language} was not loaded`);
    }
    const mine = own.find((t) => t.level === level && t.channel === channel && t.language === base);
    const template = mine ?? (built === undefined ? undefined : templateOf(built, number, channel));
    const wording = built ?? english;
    const booked =
      template === undefined
        ? undefined
        : {
            template,
            wording,
            name:
              mine === undefined
                ? templateName({ level: number, channel, language }, false)
                : templateName({ level, channel, language: base }, true),
            version: mine?.version ?? wording.version,
            own: mine !== undefined,
            fields: [...new Set([...fieldsOf(template.subject), ...fieldsOf(template.body)])],
          };
    known.set(key, booked);
    return booked;
  };
  return {
    find: (wanted, channel, language, fallback) =>
      exact(wanted, channel, language) ?? exact(wanted, channel, fallback) ?? exact(wanted, channel, 'en'),
  };
}
