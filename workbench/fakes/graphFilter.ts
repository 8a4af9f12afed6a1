/** A filter that Graph would answer with an error. */
export class BadFilter extends Error {}

const TEXT = "'((?:[^']|'')*)'";
const BY_PROPERTY = new RegExp(
  `^singleValueExtendedProperties/any\\(ep:\\s*ep/id eq ${TEXT} and ep/value eq ${TEXT}\\)$`,
  'i',
);

export interface PropertyFilter {
  readonly id: string;
  /** Compared without regard to case, as Graph does. */
  readonly value: string;
}

/**
 * The one filter over messages that the stand-in knows: a single-value extended property by id and value. Graph refuses
 * filters over internetMessageHeaders.
 * @source learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 */
export function propertyFilter(text: string): PropertyFilter {
  const found = BY_PROPERTY.exec(text.trim());
  if (found === null) throw new BadFilter(`The query filter is not supported: ${text}`);
  const plain = (part: string | undefined): string => (part ?? '').replace(/''/g, "'");
  return { id: plain(found[1]), value: plain(found[2]) };
}
