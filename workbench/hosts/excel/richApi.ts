import { apiNotFound, isApiObject, NULL_OBJECT, own, RichApiError, type ApiObject } from './apiObject';
import { query, type QueryInfo } from './query';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Path {
  readonly Name: string;
  readonly ObjectPathType: number;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RichApiRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, Path>>;
}

export interface RichApiResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error: null | { ActionIndex: number; Code: string; Message: string; HttpStatusCode: number; Location: string };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, ensureUnchanged: 8, update: 9 };
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };
/** Excel on the web takes and gives at most this much at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The paths of one request, each opened once. */
class Opened {
  private readonly objects = new Map<number, ApiObject>();
  constructor(
    private readonly host: RichApi,
    private readonly paths: Readonly<Record<string, Path>>,
  ) {}

  get(id: number): ApiObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new RichApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.get(path.ParentObjectPathId);
    const object = parent === NULL_OBJECT ? NULL_OBJECT : this.open(path, parent);
    this.objects.set(id, object);
    return object;
  }

  private open(path: Path, parent: ApiObject | undefined): ApiObject {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.host.root;
      case PATH.newObject:
        return this.host.service(path.Name);
      case PATH.reference:
        return this.host.reference(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
    }
    if (!parent) throw new RichApiError('InvalidObjectPath', `${path.Name} has no parent object.`);
    if (path.ObjectPathType === PATH.property) {
      const next = own(parent.members.open, lower(path.Name));
      if (!next) throw apiNotFound(`${parent.apiType}.${lower(path.Name)}`);
      return next();
    }
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name;
    const result = call(parent, name, this.arguments(path.ArgumentInfo));
    if (!isApiObject(result)) throw apiNotFound(`${parent.apiType}.${lower(name)}() as an object`);
    return result;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => {
      const reference = references[i];
      return typeof reference === 'number' && reference > 0 ? this.get(reference) : value;
    });
  }
}

function call(object: ApiObject, spelled: string, args: unknown[]): unknown {
  const name = lower(spelled);
  const method = own(object.members.call, name);
  if (method) return method(...args);
  const base = own(object.members.call, name.replace(/OrNullObject$/, ''));
  if (!base || !name.endsWith('OrNullObject')) throw apiNotFound(`${object.apiType}.${name}()`);
  try {
    return base(...args);
  } catch (error) {
    if (error instanceof RichApiError && error.code === 'ItemNotFound') return NULL_OBJECT;
    throw error;
  }
}

export interface RichApiOptions {
  readonly services?: Readonly<Record<string, ApiObject>>;
  /** Told of every API that was asked for and is missing. */
  readonly onMissing?: (message: string) => void;
}

/** Answers the request language of office.js (ProcessQuery) on a tree of API objects. */
export class RichApi {
  private readonly references = new Map<string, ApiObject>();
  private readonly keys = new WeakMap<ApiObject, string>();
  private next = 1;
  constructor(
    readonly root: ApiObject,
    private readonly options: RichApiOptions = {},
  ) {}

  process(request: RichApiRequest): RichApiResponse {
    const response: RichApiResponse = { Results: [], TraceIds: [], Error: null };
    if (isTooLarge(request)) return this.failed(response, 0, tooLarge('Request'));
    const opened = new Opened(this, request.ObjectPaths ?? {});
    for (const [index, action] of request.Actions.entries()) {
      try {
        // Event handlers wait for their trace to come back.
        if (action.ActionType === ACTION.trace) response.TraceIds.push(action.Id);
        else this.perform(action, opened, response);
      } catch (error) {
        return this.failed(response, index, error);
      }
    }
    return isTooLarge(response) ? this.failed({ ...response, Results: [] }, 0, tooLarge('Response')) : response;
  }

  private perform(action: Action, opened: Opened, response: RichApiResponse): void {
    const object = opened.get(action.ObjectPathId);
    const value = this.valueOf(action, object, opened);
    if (action.ActionType !== ACTION.set) response.Results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private valueOf(action: Action, object: ApiObject, opened: Opened): unknown {
    const identity = (item: ApiObject): Record<string, unknown> | null => this.identity(item);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return query(object, action.QueryInfo ?? {}, identity);
      case ACTION.ensureUnchanged:
        return null;
    }
    const args = opened.arguments(action.ArgumentInfo);
    if (action.ActionType === ACTION.set) {
      this.assign(object, action.Name, args[0]);
      return;
    }
    if (action.ActionType !== ACTION.method) throw apiNotFound(`Action type ${action.ActionType}`);
    if (object === NULL_OBJECT) return null;
    if (action.Name === '_KeepReference') {
      this.keep(object);
      return;
    }
    if (action.Name === '_RemoveReference') {
      args.forEach((key) => this.references.delete(String(key)));
      return;
    }
    const result = call(object, action.Name, args);
    return isApiObject(result) ? identity(result) : result;
  }

  private assign(object: ApiObject, name: string, value: unknown): void {
    const setter = own(object.members.write, lower(name));
    if (!setter) throw apiNotFound(`Setting ${object.apiType}.${lower(name)}`);
    setter(value);
  }

  private failed(response: RichApiResponse, index: number, error: unknown): RichApiResponse {
    const known = error instanceof RichApiError;
    const message = error instanceof Error ? error.message : String(error);
    if (!known || error.code === 'ApiNotFound') this.options.onMissing?.(message);
    const Code = known ? error.code : 'GeneralException';
    const status = known ? error.status : 500;
    response.Error = { ActionIndex: index, Code, Message: message, HttpStatusCode: status, Location: '' };
    return response;
  }

  service(name: string): ApiObject {
    const found = own(this.options.services, name);
    if (!found) throw apiNotFound(`The service ${name}`);
    return found;
  }
  reference(key: string): ApiObject {
    const found = this.references.get(key);
    if (!found) throw new RichApiError('InvalidReference', `The reference ${key} has been released.`);
    return found;
  }
  private keep(object: ApiObject): void {
    const key = this.keys.get(object) ?? `ref${this.next++}`;
    this.keys.set(object, key);
    this.references.set(key, object);
  }
  private identity(object: ApiObject): Record<string, unknown> | null {
    if (object === NULL_OBJECT) return null;
    const id = object.members.id?.();
    const key = this.keys.get(object);
    return {
      ...(id === undefined ? {} : { _Id: id }),
      ...(key !== undefined && this.references.has(key) ? { _ReferenceId: key } : {}),
    };
  }
}

/** Counts bytes only where the number of characters leaves room for doubt. */
function isTooLarge(message: object): boolean {
  const json = JSON.stringify(message);
  return json.length * 3 > PAYLOAD_LIMIT && new TextEncoder().encode(json).length > PAYLOAD_LIMIT;
}

function tooLarge(what: 'Request' | 'Response'): RichApiError {
  return new RichApiError(
    `${what}PayloadSizeLimitExceeded`,
    `The ${what.toLowerCase()} payload size has exceeded the limit of 5 MB.`,
    413,
  );
}
