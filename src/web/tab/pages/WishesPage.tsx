import { Spinner } from '@fluentui/react-components';
import { Link } from 'wouter';
import { asProblem } from '../../ui/api/problem.ts';
import { useWishes } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { Heading } from '../Heading.tsx';
import { WishCard } from '../wishes/WishCard.tsx';

/** What citizens have wished for, as they wrote it. */
const WishesPage = () => {
  const wishes = useWishes(true);
  const items = wishes.data?.items ?? [];
  const waiting = items.filter((w) => w.state === 'received');
  const handled = items.filter((w) => w.state !== 'received');
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      <Heading>Önskemål från medborgare</Heading>
      {wishes.error === null ? null : <ProblemBar quiet problem={asProblem(wishes.error)} />}
      {wishes.isPending ? <Spinner label="Hämtar …" /> : null}
      {wishes.data !== undefined && waiting.length === 0 ? <p>Inga nya önskemål väntar.</p> : null}
      {waiting.length === 0 ? null : <h2>Väntar på svar</h2>}
      {waiting.map((wish) => (
        <WishCard key={wish.nr} wish={wish} />
      ))}
      {handled.length === 0 ? null : <h2>Besvarade</h2>}
      {handled.map((wish) => (
        <WishCard key={wish.nr} wish={wish} />
      ))}
    </main>
  );
};
export default WishesPage;
