/**
 * The part of Adaptive Cards 1.5 that our cards are made of. People's words go into a `TextRun`: a `TextBlock` reads
 * Markdown, so that a wish could plant a link there.
 */
export type TextRun = {
  type: 'TextRun';
  text: string;
  weight?: 'Bolder';
  size?: 'Small' | 'Medium' | 'Large';
  isSubtle?: boolean;
  italic?: boolean;
};
export type RichTextBlock = {
  type: 'RichTextBlock';
  inlines: TextRun[];
  spacing?: Spacing;
  separator?: boolean;
};
export type TextBlock = {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  size?: 'Medium' | 'Large';
  weight?: 'Bolder';
  spacing?: Spacing;
};
export type Container = {
  type: 'Container';
  items: Element[];
  style?: 'default' | 'emphasis' | 'good' | 'warning' | 'accent';
  spacing?: Spacing;
  separator?: boolean;
};
type Labelled = { id: string; label: string; errorMessage: string; isRequired?: boolean; spacing?: Spacing };
export type ChoiceSet = Labelled & {
  type: 'Input.ChoiceSet';
  style: 'expanded';
  wrap: true;
  value?: string;
  choices: { title: string; value: string }[];
};
export type TextInput = Labelled & {
  type: 'Input.Text';
  isMultiline: true;
  maxLength: number;
  value?: string;
};
export type Toggle = Labelled & {
  type: 'Input.Toggle';
  title: string;
  wrap: true;
  value: 'true' | 'false';
  valueOn: 'true';
  valueOff: 'false';
};
export type DateInput = Labelled & { type: 'Input.Date'; value?: string };
export type ActionSet = { type: 'ActionSet'; actions: Action[]; spacing?: Spacing };
export type Element =
  | RichTextBlock
  | TextBlock
  | Container
  | ChoiceSet
  | TextInput
  | Toggle
  | DateInput
  | ActionSet;

export type Execute = {
  type: 'Action.Execute';
  title: string;
  verb: string;
  data: Where;
  style?: 'positive';
  associatedInputs?: 'none' | 'auto';
};
export type OpenUrl = { type: 'Action.OpenUrl'; title: string; url: string };
export type ShowCard = {
  type: 'Action.ShowCard';
  title: string;
  card: { type: 'AdaptiveCard'; body: Element[]; actions: Action[] };
};
export type Action = Execute | OpenUrl | ShowCard;
type Spacing = 'None' | 'Small' | 'Medium' | 'Large';

/** All that a card carries back: the server reads the state and the right anew. */
export type Where = {
  stream: string;
  round?: string;
  version?: number;
  approve?: boolean;
  overview?: true;
  shared?: true;
};
