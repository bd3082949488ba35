import { Badge } from '@fluentui/react-components';
import { Link } from 'wouter';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { CaseRow } from '../../../contracts/views.ts';

/** Cases in a list: what, where, where it stands, what comes next and who does it. */
export const CaseRows = ({ rows, label }: { rows: readonly CaseRow[]; label: string }) =>
  rows.length === 0 ? null : (
    <ul className="rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.nr}>
          <div>
            <Link href={`/arende/${row.nr}`} className="strong">
              {row.title}
            </Link>
            <div className="quiet">
              {[row.nr, row.place, row.level && `nivå ${row.level.number} ${row.level.name.toLowerCase()}`]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
          <div>
            <div>
              {row.next.what}{' '}
              {row.late ? (
                <Badge appearance="outline" color="warning">
                  Efter sitt datum
                </Badge>
              ) : null}
            </div>
            <div className="quiet">
              {row.state === 'closed'
                ? 'Avslutat'
                : `${row.next.who}${row.next.due === undefined ? '' : `, senast ${swedishDay(row.next.due)}`}`}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
