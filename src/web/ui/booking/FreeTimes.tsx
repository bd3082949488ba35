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
  /** Days before a meeting that the method's notice takes. */
  noticeDays: number;
  evening: boolean;
  onPick(start: string): void;
}

const days = (count: number): number => count * 86_400_000;

/** The first times when everybody asked for is free, from the earliest day that the notice allows. */
export const FreeTimes = ({ api, addresses, minutes, noticeDays, evening, onPick }: Props) => {
  const [found, setFound] = useState<Availability>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const look = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      // The product's own time, which in a trial is not the machine's.
      const { now } = await api.get<Me>('/me');
      const first = Date.parse(now) + days(noticeDays);
      const from = new Date(first).toISOString();
      const to = new Date(first + days(60)).toISOString();
      setFound(await api.post<Availability>('/availability', { addresses, from, to, minutes, evening }));
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
      <p role="status" className="quiet">
        {found === undefined ? '' : told(found, noticeDays)}
      </p>
      <div className="slots">
        {found?.slots.map((slot) => (
          <Button key={slot.start} onClick={() => onPick(slot.start)}>
            {`${swedishDay(slot.start)} ${swedishTime(slot.start)}`}
          </Button>
        ))}
      </div>
    </div>
  );
};

/** The explanation is the same for every time: it says whose calendars were read. */
const told = ({ slots }: Availability, noticeDays: number): string => {
  const [first] = slots;
  const from = noticeDays === 0 ? '' : ` Kallelsen ska ut ${noticeDays} dagar före.`;
  return first === undefined
    ? `Ingen tid passar alla under två månader.${from}`
    : `${first.explanation}.${from} Välj en tid:`;
};
