import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';

/** The host's theme name as Fluent's. */
export const themeOf = (name: string): Theme => {
  if (name === 'dark') return teamsDarkTheme;
  return name === 'contrast' ? teamsHighContrastTheme : teamsLightTheme;
};
