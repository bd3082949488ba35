import type { FrameLocator } from 'playwright-core';

/** What stands on the start page, first. */
export const opensWishes = (tab: FrameLocator): Promise<void> =>
  tab.getByRole('link', { name: '1 nytt önskemål från medborgare' }).click();

/** The step that the case's track says it stands at. */
export const standsAt = (tab: FrameLocator, step: string): Promise<void> =>
  tab.locator('[aria-current="step"]').filter({ hasText: step }).waitFor();

export interface DecisionOnPaper {
  date: string;
  paragraph: string;
  present: string;
  outcome: 'Bifall' | 'Avslag';
  /** Question → answer. */
  answers?: [RegExp, 'Ja' | 'Nej'][];
  /** Label → what is written. */
  fields?: [RegExp, string][];
}

/** The secretary writes the body's decision in, reads it through and sends it; gives the sentence that was read. */
export const recordsDecision = async (tab: FrameLocator, decision: DecisionOnPaper): Promise<string> => {
  await tab.getByRole('button', { name: 'Skriv in beslutet', exact: true }).click();
  const panel = tab.getByRole('region', { name: 'Skriv in beslutet', exact: true });
  await panel.getByRole('radio', { name: decision.outcome }).check();
  await panel.getByLabel('Sammanträdets dag').fill(decision.date);
  await panel.getByRole('textbox', { name: '§', exact: true }).fill(decision.paragraph);
  await panel.getByLabel('Antal som deltog i beslutet').fill(decision.present);
  for (const [name, answer] of decision.answers ?? [])
    await panel.getByRole('radiogroup', { name }).getByRole('radio', { name: answer }).check();
  for (const [name, value] of decision.fields ?? []) await panel.getByLabel(name).fill(value);
  await panel.getByRole('button', { name: 'Läs igenom' }).click();
  const read = panel.getByRole('region', { name: 'Läs igenom innan du skriver in beslutet' });
  const sentence = await read.locator('p').first().innerText();
  await panel.getByRole('button', { name: 'Skriv in beslutet', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  return sentence;
};
