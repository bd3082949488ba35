import type { CaseView } from '../../contracts/views.ts';
import { answers } from './answers.ts';
import { type As, asOf } from './as.ts';
import type { Matter } from './matters.ts';
import { onward } from './onward.ts';
import type { Places } from './person-client.ts';
import { sendWish } from './send-wish.ts';
import { setClock } from './set-clock.ts';

/** Walks matters through the app as its people do, over HTTP, at the days they happened. */
export interface Walker {
  walk(matter: Matter): Promise<void>;
}

export const createWalker = (places: Places): Walker => {
  const as = asOf(places);
  return { walk: (matter) => walk(matter, places, as) };
};

const walk = async (matter: Matter, places: Places, as: As): Promise<void> => {
  let now = new Date(matter.received);
  const later = async (days: number): Promise<void> => {
    now = new Date(now.getTime() + days * 86_400_000);
    await setClock(places, now);
  };
  await setClock(places, now);
  const wish = await sendWish(places, matter);
  if (matter.until === 'inbox') return;
  await later(1);
  const official = await as('handlaggare.klf');
  if (matter.aside) {
    await official.post(`/wishes/${wish}/commands`, { type: 'turnAside', ...matter.aside });
    return;
  }
  const { case: nr } = await official.post<{ case: string }>(`/wishes/${wish}/commands`, { type: 'accept' });
  for (let steps = 0; steps < 60; steps += 1) {
    const view = await official.get<CaseView>(`/cases/${nr}`);
    if (view.step.id === matter.until || view.state === 'closed') break;
    await later(2);
    await onward(view, { matter, as, now, later });
  }
  if (matter.answered) await answers(nr, 'ks', as, matter.answered);
};
