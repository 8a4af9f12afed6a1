/** Requests from outside the pane, such as a ribbon button, to open the review. They wait until a screen can serve them. */
export interface ReviewRequests {
  ask(): void;
  /** True once for each request. */
  take(): boolean;
  /** @returns stops it */
  subscribe(listener: () => void): () => void;
}

export function reviewRequests(): ReviewRequests {
  let asked = false;
  const listeners = new Set<() => void>();
  return {
    ask() {
      asked = true;
      for (const listener of listeners) listener();
    },
    take() {
      const was = asked;
      asked = false;
      return was;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
