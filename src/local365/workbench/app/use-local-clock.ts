import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readClock } from '../api/local.ts';
import { keys } from '../api/queries.ts';

const tick = 10_000;

/** Local time in epoch milliseconds, ticking: asked for now and then, since another browser tab may have moved it. */
export function useLocalClock(): number | null {
  const [real, setReal] = useState(Date.now);
  const { data } = useQuery({
    queryKey: keys.clock,
    queryFn: async () => ({ local: Date.parse((await readClock()).now), at: Date.now() }),
    refetchInterval: 3 * tick,
  });
  useEffect(() => {
    const timer = setInterval(() => setReal(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  return data === undefined ? null : data.local + Math.max(0, real - data.at);
}
