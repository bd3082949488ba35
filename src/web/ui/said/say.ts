import { createContext, useContext } from 'react';

export interface Said {
  text: string;
  intent: 'success' | 'warning';
  /** The page it belongs to, as the hash names it: gone to another page, it is no longer told. */
  at: string;
}

export type Say = (text: string, how?: Partial<Pick<Said, 'intent' | 'at'>>) => void;

/** `hush` takes away what was told: something else has begun. */
export const SayContext = createContext<{ say: Say; hush(): void } | undefined>(undefined);

/** Tells what has been done, above the page, and moves focus there: the button that did it is often gone by then. */
export const useSay = (): Say => {
  const told = useContext(SayContext);
  if (!told) throw new Error('useSay needs an Announcer above it');
  return told.say;
};

const nothing = (): void => {};

/** What was told before must not stand beside a no to what came after. Where nobody tells anything there is nothing to take away. */
export const useHush = (): (() => void) => useContext(SayContext)?.hush ?? nothing;
