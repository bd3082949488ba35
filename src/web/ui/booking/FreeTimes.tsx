import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { swedishDay, swedishTime } from '../../../application/texts/dates.ts';
import type { Availability, Me, Problem } from '../../../contracts/views.ts';
import type { Api } from '../api/client.ts';
import { asProblem } from '../api/problem.ts';
import { ProblemBar } from '../ProblemBar.tsx';

interface Props {
  api: Api;
  addresses: string[];
  minutes: number;
  evening: boolean;
  onPick(start: string): void;
}

const twoMonths = 60 * 86_400_000;

/** The first times when everybody asked for is free, from the earliest day that the notice allows. */
export const FreeTimes = ({ api, addresses, minutes, evening, onPick }: Props) => {
  const [found, setFound] = useState<Availability>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      // The product's own time, which in a trial is not the machine's.
      const { now } = await api.get<Me>('/me');
      const to = new Date(Date.parse(now) + twoMonths).toISOString();
      setFound(await api.post<Availability>('/availability', { addresses, from: now, to, minutes, evening }));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button disabled={busy || addresses.length === 0} onClick={() => void look()}>
        Visa lediga tider
      </Button>
      <ProblemBar problem={problem} />
      <div className="slots" role="status">
        {found?.slots.length === 0 ? 'Ingen tid är ledig för alla de närmaste två månaderna.' : null}
        {found?.slots.map((slot) => (
          <Button key={slot.start} onClick={() => onPick(slot.start)} title={slot.explanation}>
            {`${swedishDay(slot.start)} ${swedishTime(slot.start)}`}
          </Button>
        ))}
      </div>
    </div>
  );
};
