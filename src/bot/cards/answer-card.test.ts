import { describe, expect, it } from 'vitest';
import { answer, answered, closed, propose, recused } from '../testing/sample-views.ts';
import { renderMyMatters } from './my-matters-card.ts';
import { renderCard } from './render-card.ts';

const text = (card: object) => JSON.stringify(card);

describe('the answer card', () => {
  it('asks with the inputs and the verb that are fixed, and carries ids only', () => {
    expect(renderCard(answer)).toMatchObject({
      actions: [
        { type: 'Action.Execute', verb: 'answer', data: { stream: 'MD-2026-0001', round: 'R2', version: 7 } },
        { type: 'Action.OpenUrl', url: answer.link },
      ],
    });
    expect(text(renderCard(answer)).match(/"id":"[a-z]+"/g)).toEqual([
      '"id":"choice"',
      '"id":"reason"',
      '"id":"reserve"',
    ]);
  });

  it('says when, in Swedish, and which answers need a reason', () => {
    expect(text(renderCard(answer))).toContain('Svara senast tisdag 29 september');
    expect(text(renderCard(answer))).toContain('behövs om du svarar Avstyrker eller Behöver kompletteras');
  });

  it('tells what each presidium said, and what was answered in the forms', () => {
    const card = text(renderCard(answer));
    expect(card).toContain('Presidiet i Barn- och utbildningsnämnden: ');
    expect(card).toContain('Presidiet i Socialnämnden: ');
    expect(card).toContain('"Vilka berörs? "');
  });

  it('renews itself', () => {
    expect(renderCard(answer)).toMatchObject({
      refresh: { action: { verb: 'refresh', data: { stream: 'MD-2026-0001', round: 'R2', version: 7 } } },
    });
  });

  it('shows the own answer, to be changed behind a button until the round closes', () => {
    const card = renderCard(answered);
    expect(card).toMatchObject({ actions: [{ type: 'Action.ShowCard', title: 'Ändra svar' }, {}] });
    expect(text(card)).toContain('"value":"avstyrker"');
    expect(text(card)).toContain('Mottaget tisdag 15 september kl. 09.12');
    expect(text(renderCard(closed))).not.toContain('Ändra svar');
  });

  it('says first why a tap did not count', () => {
    expect(text(renderCard(closed, 'Rundan stängdes nyss.'))).toMatch(
      /"body":\[\{.{0,120}Rundan stängdes nyss\./,
    );
  });
});

describe('the other cards', () => {
  it('hide the matter from whoever is recused', () => {
    expect(text(renderCard(recused))).not.toContain(answer.title);
  });

  it('ask for a proposal with level, recommendation and reason', () => {
    const card = text(renderCard(propose));
    for (const id of ['level', 'recommendation', 'reason']) expect(card).toContain(`"id":"${id}"`);
    expect(card).toContain('"verb":"propose"');
  });

  it('say that nothing waits', () => {
    expect(text(renderMyMatters({ waiting: [], others: [] }))).toContain('Inget väntar på dig just nu.');
  });
});
