import { createContext, useContext } from 'react';

export interface Said {
  text: string;
  intent: 'success' | 'warning';
  /** The page it belongs to, as the hash names it: gone to another page, it is no longer told. */
  at: string;
}

export type Say = (text: string, how?: Partial<Pick<Said, 'intent' | 'at'>>) => void;

export const SayContext = createContext<Say | undefined>(undefined);

/** Tells what has been done, above the page, and moves focus there: the button that did it is often gone by then. */
export const useSay = (): Say => {
  const say = useContext(SayContext);
  if (!say) throw new Error('useSay needs an Announcer above it');
  return say;
};
