import { Spinner } from '@fluentui/react-components';
import { Link } from 'wouter';
import { asProblem } from '../../ui/api/problem.ts';
import { PolicyHash, useCase } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Abilities } from '../case/Abilities.tsx';
import { CardToAnswer } from '../case/CardToAnswer.tsx';
import { Decisions } from '../case/Decisions.tsx';
import { Duties } from '../case/Duties.tsx';
import { FilledForms } from '../case/FilledForms.tsx';
import { FirstWords } from '../case/FirstWords.tsx';
import { Guidance } from '../case/Guidance.tsx';
import { History } from '../case/History.tsx';
import { Meetings } from '../case/Meetings.tsx';
import { Records } from '../case/Records.tsx';
import { Rounds } from '../case/Rounds.tsx';
import { WhereItStands } from '../case/WhereItStands.tsx';
import { Heading } from '../Heading.tsx';
import '../case/case.css';

/** One case: where it stands, what comes next, who does it; then what I may do; then all that is known. */
const CasePage = ({ nr }: { nr: string }) => {
  const { data: view, error } = useCase(nr);
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      {view === undefined ? null : (
        <PolicyHash.Provider value={view.policy}>
          <Heading>{view.title}</Heading>
          <WhereItStands view={view} />
          <CardToAnswer view={view} />
          <Abilities view={view} />
          <Guidance view={view} />
          <FirstWords view={view} />
          <Decisions view={view} />
          <Meetings view={view} />
          <Duties view={view} />
          <Rounds view={view} />
          <Records of={`/cases/${view.nr}`} nr={view.nr} />
          <FilledForms view={view} />
          <History view={view} />
        </PolicyHash.Provider>
      )}
      {view === undefined && error !== null ? <ProblemBar quiet problem={asProblem(error)} /> : null}
      {view === undefined && error === null ? <Spinner label="Hämtar ärendet …" /> : null}
    </main>
  );
};
export default CasePage;
