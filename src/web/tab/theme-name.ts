import { createContext } from 'react';

/** The host's theme: `default`, `dark` or `contrast`; cards are drawn in it. */
export const ThemeName = createContext('default');
