import type { CaseView } from '../../contracts/views.ts';
import type { As } from './as.ts';

/** So many of a presidium answer yes to the question that is open. */
export const answers = async (nr: string, body: string, as: As, count: number): Promise<void> => {
  for (const seat of ['ordforande', 'vice1', 'vice2'].slice(0, count)) {
    const member = await as(`${seat}.${body}`);
    const { rounds } = await member.get<CaseView>(`/cases/${nr}`);
    const round = rounds.find((r) => r.state === 'open');
    await member.post(`/cases/${nr}/commands`, { type: 'answer', round: round?.id, choice: 'tillstyrker' });
  }
};
