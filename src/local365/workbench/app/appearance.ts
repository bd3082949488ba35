import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';

export const appearances = ['light', 'dark', 'contrast'] as const;
export type Appearance = (typeof appearances)[number];

export const appearanceNames: Record<Appearance, string> = {
  light: 'Ljust',
  dark: 'Mörkt',
  contrast: 'Hög kontrast',
};

const font = "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', sans-serif";

export const fluentThemes: Record<Appearance, Theme> = {
  light: { ...teamsLightTheme, fontFamilyBase: font },
  dark: { ...teamsDarkTheme, fontFamilyBase: font },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: font },
};

/** What TeamsJS calls the theme. */
export const teamsThemes: Record<Appearance, string> = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast',
};

const key = 'local365.appearance';

/** The choice made before in this browser, else what the operating system asks for. */
export function rememberedAppearance(): Appearance {
  const remembered = appearances.find((known) => known === localStorage.getItem(key));
  if (remembered !== undefined) return remembered;
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function rememberAppearance(appearance: Appearance): void {
  localStorage.setItem(key, appearance);
}
