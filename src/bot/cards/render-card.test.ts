import { describe, expect, it } from 'vitest';
import type { CardJson } from '../../application/ports/outward.ts';
import type { CardView } from '../../application/views/card-view.ts';
import { lintCard } from '../testing/lint-card.ts';
import { myMatters, views } from '../testing/sample-views.ts';
import { renderMyMatters } from './my-matters-card.ts';
import { renderHelp, renderNotice } from './notice-card.ts';
import { renderCard } from './render-card.ts';

type Change = (text: string, key: string) => string;

/** Ids and addresses are ours; all else may be anybody's words. */
const ours = /^(kind|nr|round|link|reader|id|due|at|closedAt|choice|date|time)$/;

const changed = <T>(value: T, change: Change, key = ''): T => {
  if (typeof value === 'string') return (ours.test(key) ? value : change(value, key)) as T;
  if (Array.isArray(value)) return value.map((part) => changed(part, change, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, changed(v, change, k)])) as T;
};

const hostile =
  '[Öppna](https://evil.example) **fet** # rubrik\n- punkt\n1. ett `kod` <at>alla</at> <script>x</script> ![b](http://evil.example/b.png) www.evil.example ';
const plant: Change = (text) => `${hostile}${text}`;
const flood: Change = (text) => `${text} ${'Åäö ord '.repeat(2500)}`;

const everyCard = (change: Change): [string, CardJson][] => [
  ...Object.entries(views).map(([name, view]): [string, CardJson] => [
    name,
    renderCard(changed<CardView>(view, change), changed('Rundan har stängts.', change)),
  ]),
  ['my matters', renderMyMatters(many(change), { cards: asked(change), tab: 'https://x.example/tab/' })],
  ['notice', renderNotice(changed({ heading: 'Hej', text: 'Du finns inte här.' }, change))],
  ['help', renderHelp({ greeting: changed('Hej!', change), tab: 'https://x.example/tab/' })],
];

const nrs = Array.from({ length: 30 }, (_, i) => `MD-2026-${1000 + i}`);

/** Every waiting matter a question of its own. */
const asked = (change: Change) =>
  new Map(nrs.map((nr) => [nr, { ...changed<CardView>(views.answer, change), nr }]));

const many = (change: Change) => {
  const { waiting, others } = changed(myMatters, change);
  const [first] = waiting;
  return {
    waiting: first ? nrs.map((nr) => ({ ...first, nr })) : [],
    others: Array(30).fill(others).flat(),
  };
};

const kinds = { 'as they are': (text: string) => text, hostile: plant, 'very long': flood };

/** Every string of a card with the path to it. */
function* strings(
  value: unknown,
  path: string[] = [],
): Generator<{ path: string; type: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  const type = String((value as { type?: unknown }).type);
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') yield { path: [...path, key].join('.'), type, text: part };
    else yield* strings(part, [...path, key]);
  }
}

/** A run, and what already stands in a text field, are shown as they are; addresses are ours. */
const asWritten = (type: string, path: string): boolean =>
  type === 'TextRun' ||
  (type === 'Input.Text' && path.endsWith('.value')) ||
  /(^|\.)(url|\$schema)$/.test(path);

describe.each(Object.entries(kinds))('every card, %s', (_, change) => {
  it.each(everyCard(change))('%s has no fault that Microsoft’s parser or validator finds', (_name, card) => {
    expect(lintCard(card)).toEqual([]);
  });

  it.each(everyCard(change))('%s is under 80 KB as UTF-16', (_name, card) => {
    expect(JSON.stringify(card).length * 2).toBeLessThan(80 * 1024);
  });

  it.each(everyCard(change))('%s can be heard and read where it cannot be shown', (_name, card) => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(String(card.fallbackText)).not.toBe('');
    expect(card.speak).toBe(card.fallbackText);
  });

  it.each(everyCard(change))('%s labels every input and says what is wrong', (_name, card) => {
    const inputs = JSON.stringify(card).match(/"type":"Input\.[^}]*/g) ?? [];
    for (const input of inputs) {
      expect(input).toContain('"label":"');
      expect(input).toContain('"errorMessage":"');
    }
  });
});

describe('people’s text', () => {
  it.each(everyCard(plant))('is never read as Markdown in %s', (_name, card) => {
    const read = [...strings(card)].filter(({ type, path }) => !asWritten(type, path));
    for (const { path, text } of read) {
      expect(text, path).not.toMatch(/[[\]<>*`#]|:\/\//);
    }
  });

  it('stands as it was written', () => {
    const card = renderCard(changed<CardView>(views.recused, plant));
    const runs = [...strings(card)].filter(({ type, path }) => type === 'TextRun' && path.endsWith('.text'));
    expect(runs.map(({ text }) => text)).toContain(`${hostile}${views.recused.message}`);
  });
});
