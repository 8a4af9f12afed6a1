import { apiNotFound, NULL_OBJECT, own, type ApiObject } from './apiObject';

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

type Answer = Record<string, unknown>;

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const upper = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two paths into the same object (`areas/values`, `areas/address`) make one answer. */
function merged(before: unknown, after: Answer): Answer {
  if (!isAnswer(before)) return after;
  const result: Answer = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const old = result[name];
    if (Array.isArray(old) && Array.isArray(value) && name === '_Items') {
      result[name] = old.map((item, i) => merged(item, value[i] as Answer));
    } else result[name] = isAnswer(value) && isAnswer(old) ? merged(old, value) : value;
  }
  return result;
}

function items(object: ApiObject, list: readonly ApiObject[], info: QueryInfo, identity: Identity): Answer {
  const skip = info.Skip ?? 0;
  const page = list.slice(skip, info.Top ? skip + info.Top : undefined);
  const inner: QueryInfo = { Select: info.Select ?? [], Expand: info.Expand ?? [] };
  return {
    ...identity(object),
    _Items: page.map((item, i) => ({ _Index: skip + i, ...(query(item, inner, identity) as Answer) })),
  };
}

type Identity = (object: ApiObject) => Answer | null;

/** Answers a load: the asked properties with their names in capitals, paths into other objects nested. */
export function query(object: ApiObject, info: QueryInfo, identity: Identity): Answer | null {
  if (object === NULL_OBJECT) return null;
  const { read, open, items: list } = object.members;
  if (list) return items(object, list(), info, identity);
  let answer: Answer = { ...identity(object) };
  const select = info.Select ?? [];
  const all = select.length === 0 || select.includes('*');
  const names = [
    ...(all ? Object.keys(read ?? {}) : []),
    ...select.filter((name) => name !== '*'),
    ...(info.Expand ?? []),
  ];
  for (const path of names) {
    const [head = '', ...rest] = path.split('/');
    const name = lower(head);
    const value = own(read, name);
    if (value) answer[upper(name)] = value();
    else {
      const next = own(open, name);
      if (!next) throw apiNotFound(`${object.apiType}.${name}`);
      const inner = query(next(), { Select: rest.length > 0 ? [rest.join('/')] : [] }, identity);
      answer = { ...answer, [upper(name)]: inner === null ? null : merged(answer[upper(name)], inner) };
    }
  }
  return answer;
}
