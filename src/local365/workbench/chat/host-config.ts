import type { Appearance } from '../app/appearance.ts';

interface Palette {
  text: string;
  subtle: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  emphasis: string;
  goodFill: string;
  warningFill: string;
  attentionFill: string;
  accentFill: string;
  line: string;
}

/** Fluent's Teams colours, each at least 4.5:1 against every fill it can stand on. */
const palettes: Record<Appearance, Palette> = {
  light: {
    text: '#242424',
    subtle: '#565656',
    accent: '#4f52b2',
    good: '#0c5e0c',
    warning: '#7a3d00',
    attention: '#a01c22',
    emphasis: '#f5f5f5',
    goodFill: '#f1faf1',
    warningFill: '#fff9f0',
    attentionFill: '#fdf3f4',
    accentFill: '#f4f4fc',
    line: '#d1d1d1',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c7c7c7',
    accent: '#aab0fa',
    good: '#8fd68f',
    warning: '#fbc78b',
    attention: '#f4a5a9',
    emphasis: '#333333',
    goodFill: '#163316',
    warningFill: '#42270a',
    attentionFill: '#481c1f',
    accentFill: '#2f2f4a',
    line: '#5c5c5c',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ffb4b4',
    emphasis: '#000000',
    goodFill: '#000000',
    warningFill: '#000000',
    attentionFill: '#000000',
    accentFill: '#000000',
    line: '#ffffff',
  },
};

/** How Teams shows cards, as the renderer's HostConfig; spacing and sizes are those Microsoft publishes for Teams. */
export function hostConfigFor(appearance: Appearance): object {
  const palette = palettes[appearance];
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: palette.text, subtle: palette.subtle },
    light: { default: palette.subtle, subtle: palette.subtle },
    accent: { default: palette.accent, subtle: palette.accent },
    good: { default: palette.good, subtle: palette.good },
    warning: { default: palette.warning, subtle: palette.warning },
    attention: { default: palette.attention, subtle: palette.attention },
  };
  const style = (backgroundColor: string) => ({
    backgroundColor,
    foregroundColors,
    borderColor: palette.line,
  });
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    supportsInteractivity: true,
    // Teams reads a heading on a card as level 2 and so on; here the chat itself is level 2.
    textBlock: { headingLevel: 3 },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
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
      default: style('transparent'),
      emphasis: style(palette.emphasis),
      good: style(palette.goodFill),
      warning: style(palette.warningFill),
      attention: style(palette.attentionFill),
      accent: style(palette.accentFill),
    },
  };
}
