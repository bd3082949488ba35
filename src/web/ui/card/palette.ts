/** Text and fills of a card in each of the host's themes; every text stands at 4.5:1 or more on every fill. */
export interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  attention: string;
  fill: string;
  line: string;
}

const light: Palette = {
  text: '#242424',
  subtle: '#565656',
  accent: '#4f52b2',
  good: '#0c5e0c',
  attention: '#a01c22',
  fill: '#f5f5f5',
  line: '#d1d1d1',
};
const dark: Palette = {
  text: '#ffffff',
  subtle: '#c7c7c7',
  accent: '#aab0fa',
  good: '#8fd68f',
  attention: '#f4a5a9',
  fill: '#333333',
  line: '#5c5c5c',
};
const contrast: Palette = {
  text: '#ffffff',
  subtle: '#ffffff',
  accent: '#ffff00',
  good: '#3ff23f',
  attention: '#ffb4b4',
  fill: '#000000',
  line: '#ffffff',
};

export const paletteOf = (theme: string): Palette => {
  if (theme === 'dark') return dark;
  return theme === 'contrast' ? contrast : light;
};
