import { FluentProvider, Spinner } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createApi } from '../ui/api/client.ts';
import { ApiContext } from '../ui/api/queries.ts';
import { Announcer } from '../ui/said/Announcer.tsx';
import { themeOf } from '../ui/theme.ts';
import { Failure } from './Failure.tsx';
import type { Host } from './host.ts';
import { StartPage } from './pages/StartPage.tsx';
import { ThemeName } from './theme-name.ts';

const CasePage = lazy(() => import('./pages/CasePage.tsx'));
const CalendarPage = lazy(() => import('./calendar/CalendarPage.tsx'));
const NewCasePage = lazy(() => import('./pages/NewCasePage.tsx'));
const PolicyPage = lazy(() => import('./pages/PolicyPage.tsx'));
const YearPage = lazy(() => import('./year/YearPage.tsx'));
const ReportsPage = lazy(() => import('./reports/ReportsPage.tsx'));
const WishesPage = lazy(() => import('./pages/WishesPage.tsx'));

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: true, staleTime: 2_000 } },
});

/** Where a link in Teams leads: to a case by its number, or to a year. */
const placeOf = (subPage: string): string =>
  subPage.startsWith('AR-') ? `#/ar/${subPage.slice(3)}` : `#/arende/${subPage}`;

export const TabApp = ({ host }: { host: Host }) => {
  const [theme, setTheme] = useState(host.theme);
  const api = useMemo(() => createApi({ token: host.token, surface: 'tab' }), [host]);
  useEffect(() => {
    host.onTheme(setTheme);
    if (host.subPage && window.location.hash === '') window.location.hash = placeOf(host.subPage);
  }, [host]);
  useEffect(() => {
    // Date and time pickers are the browser's own: without this they follow the machine's theme, not Teams'.
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark';
  }, [theme]);
  return (
    <FluentProvider theme={themeOf(theme)} className="provider">
      <QueryClientProvider client={queries}>
        <ApiContext.Provider value={api}>
          <ThemeName.Provider value={theme}>
            <Router hook={useHashLocation}>
              <Announcer>
                <Failure>
                  <Suspense fallback={<Spinner label="Hämtar …" />}>
                    <Switch>
                      <Route path="/arende/:nr">{({ nr }) => <CasePage nr={nr} key={nr} />}</Route>
                      <Route path="/nytt">
                        <NewCasePage />
                      </Route>
                      <Route path="/policyn">
                        <PolicyPage />
                      </Route>
                      <Route path="/ar/:year">{({ year }) => <YearPage year={year} key={year} />}</Route>
                      <Route path="/anmalan/:body">
                        {({ body }) => <ReportsPage body={body} key={body} />}
                      </Route>
                      <Route path="/sammantraden">
                        <CalendarPage />
                      </Route>
                      <Route path="/onskemal">
                        <WishesPage />
                      </Route>
                      <Route>
                        <StartPage />
                      </Route>
                    </Switch>
                  </Suspense>
                </Failure>
              </Announcer>
            </Router>
          </ThemeName.Provider>
        </ApiContext.Provider>
      </QueryClientProvider>
    </FluentProvider>
  );
};
