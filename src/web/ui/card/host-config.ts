import { paletteOf } from './palette.ts';

/** How the tab shows cards, as the renderer's HostConfig: as in the chat. */
export const hostConfigOf = (theme: string): object => {
  const { text, subtle, accent, good, attention, fill, line } = paletteOf(theme);
  const colour = (value: string, quiet = value) => ({ default: value, subtle: quiet });
  const foregroundColors = {
    default: colour(text, subtle),
    accent: colour(accent),
    good: colour(good),
    warning: colour(attention),
    attention: colour(attention),
    dark: colour(text),
    light: colour(text),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    supportsInteractivity: true,
    // The card stands below the page's h1.
    textBlock: { headingLevel: 2 },
    spacing: { small: 4, default: 8, medium: 12, large: 20, extraLarge: 28, padding: 12 },
    separator: { lineThickness: 1, lineColor: line },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    containerStyles: {
      default: style('transparent'),
      emphasis: style(fill),
      accent: style(fill),
      good: style(fill),
      warning: style(fill),
      attention: style(fill),
    },
    actions: {
      maxActions: 6,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline' },
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { suffix: ' *', suffixColor: 'attention' },
        optionalInputs: {},
      },
      errorMessage: { color: 'attention', spacing: 'small' },
    },
  };
};
