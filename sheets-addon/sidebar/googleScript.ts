/** What the sidebar uses of google.script.run. Google publishes no types for it. */
export interface ScriptRunner {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: { readonly message?: string } | null) => void): ScriptRunner;
  collectionsCall(method: string, json: string): void;
}

declare global {
  const google: { readonly script: { readonly run: ScriptRunner } };
}

export function scriptRunner(): ScriptRunner {
  return google.script.run;
}
