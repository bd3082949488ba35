import { Spinner } from '@fluentui/react-components';
import { Link } from 'wouter';
import { asProblem } from '../../ui/api/problem.ts';
import { useYear } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Records } from '../case/Records.tsx';
import { Heading } from '../Heading.tsx';
import '../case/case.css';
import { Plans } from './Plans.tsx';
import { PlanToHandIn } from './PlanToHandIn.tsx';
import { WheelToPropose } from './WheelToPropose.tsx';
import { YearRounds } from './YearRounds.tsx';

/** A year's plans, its common wheel and what the presidium said of it. */
const YearPage = ({ year }: { year: string }) => {
  const { data: view, error } = useYear(year);
  const next = Number(year) + 1;
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      <Heading>{`Årshjulet ${year}`}</Heading>
      {view === undefined && error !== null ? <ProblemBar quiet problem={asProblem(error)} /> : null}
      {view === undefined && error === null ? <Spinner label="Hämtar årshjulet …" /> : null}
      {view === undefined ? null : view.words === undefined ? (
        <p>
          Kommunens policy har inget årshjul. <Link href="/policyn">Policyn</Link> säger hur en dialog börjar.
        </p>
      ) : (
        <>
          <p>{`${view.words.decision}: ${view.words.decidedBy}. (${view.words.cite})`}</p>
          <YearRounds view={view} />
          <Records of={`/years/${year}`} nr={`AR-${year}`} />
          <PlanToHandIn view={view} />
          <WheelToPropose view={view} />
          <Plans view={view} />
        </>
      )}
      <nav className="links" aria-label="Andra år">
        <Link href={`/ar/${Number(year) - 1}`}>{Number(year) - 1}</Link>
        <Link href={`/ar/${next}`}>{next}</Link>
      </nav>
    </main>
  );
};
export default YearPage;
