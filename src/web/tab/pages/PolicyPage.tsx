import { Spinner } from '@fluentui/react-components';
import { Link } from 'wouter';
import { swedishDay } from '../../../application/texts/dates.ts';
import { asProblem } from '../../ui/api/problem.ts';
import { usePolicy } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Heading } from '../Heading.tsx';
import { HelpAtHand } from '../policy/HelpAtHand.tsx';
import { Ladder } from '../policy/Ladder.tsx';
import { MethodBank } from '../policy/MethodBank.tsx';
import { Pending } from '../policy/Pending.tsx';
import { Promises } from '../policy/Promises.tsx';
import { Ways } from '../policy/Ways.tsx';
import '../case/case.css';

/** The municipality's policy as it is in force here, told for people. */
const PolicyPage = () => {
  const { data: policy, error } = usePolicy();
  const adopted = policy?.versions.at(-1);
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      <Heading>Policyn</Heading>
      {policy === undefined && error !== null ? <ProblemBar quiet problem={asProblem(error)} /> : null}
      {policy === undefined && error === null ? <Spinner label="Hämtar policyn …" /> : null}
      {policy === undefined ? null : (
        <>
          <p>{`Så här arbetar ${policy.municipality} med dialog.${adopted === undefined ? '' : ` Gäller sedan ${swedishDay(adopted.at)} (version ${policy.hash.slice(0, 8)}).`}`}</p>
          <Pending policy={policy} />
          <Ladder levels={policy.levels} />
          <Ways routes={policy.routes} />
          <MethodBank methods={policy.methods} levels={policy.levels} />
          <HelpAtHand policy={policy} />
          <Promises policy={policy} />
        </>
      )}
    </main>
  );
};
export default PolicyPage;
