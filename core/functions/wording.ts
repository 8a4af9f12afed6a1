import { ownField } from '../cells/ownField';
import type { Category, FunctionDefinition } from './definition';
import type { ArgumentNames } from './generated/argumentNames';

/** What a function does and what its arguments are, in a language other than the registry's English. */
export interface FunctionWords<Argument extends string = string> {
  readonly summary: string;
  readonly arguments: Readonly<Record<Argument, string>>;
}

export interface GroupWording<C extends Category> {
  /** What the category is called. */
  readonly name: string;
  readonly functions: { readonly [F in keyof ArgumentNames[C]]: FunctionWords<ArgumentNames[C][F] & string> };
}

/** Every function in a language; a function or an argument without words fails the compiler. */
export type FunctionWording = { readonly [C in Category]: GroupWording<C> };

/** A definition with the sentences of a language; names, kinds and examples stay as they are. */
export function inWords(definition: FunctionDefinition, wording: FunctionWording): FunctionDefinition {
  const functions: Readonly<Record<string, FunctionWords>> = wording[definition.category].functions;
  const words = ownField(functions, definition.name);
  if (words === undefined) return definition;
  return {
    ...definition,
    summary: words.summary,
    parameters: definition.parameters.map((parameter) => ({
      ...parameter,
      text: ownField(words.arguments, parameter.name) ?? parameter.text,
    })),
  };
}
