export type CardTheme = 'light' | 'dark' | 'contrast';

interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  fill: string;
  line: string;
}

/** Fluent's Teams colours, each with contrast enough against the fill of a container. */
const palettes: Record<CardTheme, Palette> = {
  light: {
    text: '#242424',
    subtle: '#565656',
    accent: '#4f52b2',
    good: '#0c5e0c',
    warning: '#7a3d00',
    attention: '#a01c22',
    fill: '#f5f5f5',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#aab0fa',
    good: '#8fd68f',
    warning: '#fbc78b',
    attention: '#f4a5a9',
    fill: '#333333',
    line: '#5c5c5c',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ffb4b4',
    fill: '#000000',
    line: '#ffffff',
  },
};

/** The renderer's HostConfig, so that a card in the tab looks as it does in the chat of Teams. */
export function hostConfigFor(theme: CardTheme): object {
  const { text, subtle, accent, good, warning, attention, fill, line } = palettes[theme];
  const both = (colour: string) => ({ default: colour, subtle: colour });
  const foregroundColors = {
    default: { default: text, subtle },
    dark: { default: text, subtle },
    light: both(subtle),
    accent: both(accent),
    good: both(good),
    warning: both(warning),
    attention: both(attention),
  };
  const filled = { backgroundColor: fill, foregroundColors, borderColor: line };
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: line },
    supportsInteractivity: true,
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    factSet: { spacing: 12, title: { weight: 'bolder', wrap: true, maxWidth: 140 }, value: { wrap: true } },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', size: 'small', weight: 'default' },
    },
    actions: {
      maxActions: 6,
      spacing: 'medium',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    containerStyles: {
      default: { ...filled, backgroundColor: 'transparent' },
      emphasis: filled,
      good: filled,
      warning: filled,
      attention: filled,
      accent: filled,
    },
  };
}
