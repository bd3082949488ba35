import {
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ClockRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { setClock } from '../api/local.ts';
import {
  addMinutes,
  instantOf,
  nextWorkingMorning,
  type WallTime,
  wallTimeOf,
} from '../calendar/local-time.ts';
import { useFailure } from './failure.tsx';
import { clockText } from './swedish.ts';

const jumps: { name: string; to: (now: WallTime) => WallTime }[] = [
  { name: '+1 timme', to: (now) => addMinutes(now, 60) },
  { name: '+1 dag', to: (now) => addMinutes(now, 24 * 60) },
  { name: '+1 vecka', to: (now) => addMinutes(now, 7 * 24 * 60) },
  { name: 'Nästa arbetsdag kl. 09', to: nextWorkingMorning },
];

const useStyles = makeStyles({
  button: {
    minWidth: '0',
    '@media (max-width: 700px)': { paddingInline: '6px', '& .fui-MenuButton__icon': { display: 'none' } },
  },
  text: { whiteSpace: 'nowrap', '@media (max-width: 700px)': { fontSize: tokens.fontSizeBase200 } },
});

/** Local time, which the whole local Microsoft 365 and the app go by, and the way to move it on. */
export function ClockMenu({ now }: { now: number }) {
  const styles = useStyles();
  const client = useQueryClient();
  const fail = useFailure();
  const jump = (to: (now: WallTime) => WallTime) => {
    setClock(instantOf(to(wallTimeOf(now)))).then(() => client.invalidateQueries(), fail);
  };
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          className={styles.button}
          appearance="subtle"
          icon={<ClockRegular />}
          aria-label={`Lokal tid ${clockText(now)}. Flytta fram klockan`}
        >
          <span className={styles.text}>{clockText(now)}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Flytta fram den lokala klockan</MenuGroupHeader>
            {jumps.map(({ name, to }) => (
              <MenuItem key={name} onClick={() => jump(to)}>
                {name}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
