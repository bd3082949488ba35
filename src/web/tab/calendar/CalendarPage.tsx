import { Spinner } from '@fluentui/react-components';
import { asProblem } from '../../ui/api/problem.ts';
import { useBodies } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Heading } from '../Heading.tsx';
import { BodyCalendar } from './BodyCalendar.tsx';

/** When the bodies meet; whoever keeps a body's calendar adds days and takes them away. */
const CalendarPage = () => {
  const bodies = useBodies();
  const meeting = bodies.data?.bodies.filter((b) => b.keeps || b.meetings.length > 0) ?? [];
  return (
    <main className="page">
      <Heading>Sammanträden</Heading>
      <p>Ett ärende sätts upp på dagordningen för en dag som finns här.</p>
      {bodies.error === null ? null : <ProblemBar problem={asProblem(bodies.error)} />}
      {bodies.isPending ? <Spinner label="Hämtar …" /> : null}
      {[...meeting]
        .sort((a, b) => Number(b.keeps) - Number(a.keeps))
        .map((body) => (
          <BodyCalendar key={body.id} body={body} />
        ))}
    </main>
  );
};

export default CalendarPage;
