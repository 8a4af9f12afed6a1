import type { ReminderChannel } from '../dunning/policy';
import { fieldsOf } from './template';
import { en } from './templates/en';
import { MESSAGE_LANGUAGES } from './templates/languageNames';
import { templateOf, type MessageTemplate, type Wording } from './templates/wording';

/** A template with the wording (labels, salutation, locale) that goes with it. */
export interface BookedTemplate {
  readonly template: MessageTemplate;
  readonly wording: Wording;
  /** Where it comes from and which version: stands in the log. */
  readonly name: string;
  readonly version: string;
  /** Fields it names. */
  readonly fields: readonly string[];
}

export interface TemplateBook {
  /** The template in the language, else in the fallback language, else in English; undefined where there is none at all. */
  find(level: number, channel: ReminderChannel, language: string, fallback: string): BookedTemplate | undefined;
}

/** A template of the workbook's own sheet. */
export interface OwnTemplate extends MessageTemplate {
  readonly language: string;
  readonly version: string;
}

/**
 * The templates that come with the product, with the workbook's own ones before them.
 * @param wordings of all languages that are asked for; `find` throws a RangeError for another one of ours
 */
export function templateBook(wordings: readonly Wording[], own: readonly OwnTemplate[] = []): TemplateBook {
  const known = new Map<string, BookedTemplate | undefined>();
  const exact = (level: number, channel: ReminderChannel, language: string): BookedTemplate | undefined => {
    const key = [level, channel, language].join('\u0001');
    if (known.has(key)) return known.get(key);
    const built = wordings.find((wording) => wording.language === language);
    if (built === undefined && MESSAGE_LANGUAGES.some((ours) => ours === language)) {
      throw new RangeError(`the wording in ${language} was not loaded`);
    }
    const mine = own.find((t) => t.level === level && t.channel === channel && t.language === language);
    const template = mine ?? (built === undefined ? undefined : templateOf(built, level, channel));
    const wording = built ?? en;
    const booked =
      template === undefined
        ? undefined
        : {
            template,
            wording,
            name: `${language}-${channel}-${level}${mine === undefined ? '' : ' (own)'}`,
            version: mine?.version ?? wording.version,
            fields: [...new Set([...fieldsOf(template.subject), ...fieldsOf(template.body)])],
          };
    known.set(key, booked);
    return booked;
  };
  return {
    find: (level, channel, language, fallback) =>
      exact(level, channel, language) ?? exact(level, channel, fallback) ?? exact(level, channel, 'en'),
  };
}
