import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Menu,
  MenuButton,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { reset } from '../api/local.ts';
import { forgetTokens } from '../api/tokens.ts';
import { useFailure } from './failure.tsx';

/** Starts over from a scenario, after a question: what everybody has done since is lost. */
export function ResetMenu({ scenarios }: { scenarios: readonly string[] }) {
  const [asked, setAsked] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const fail = useFailure();
  const startOver = async (scenario: string) => {
    setRunning(true);
    try {
      await reset(scenario);
      forgetTokens();
      location.reload();
    } catch (cause) {
      fail(cause);
    } finally {
      setRunning(false);
      setAsked(null);
    }
  };
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<ArrowResetRegular />}
            menuIcon={null}
            aria-label="Börja om från ett scenario"
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>Börja om från scenario</MenuGroupHeader>
              {scenarios.map((scenario) => (
                <MenuItem key={scenario} onClick={() => setAsked(scenario)}>
                  {nameOfScenario(scenario)}
                </MenuItem>
              ))}
            </MenuGroup>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Dialog open={asked !== null} onOpenChange={(_, { open }) => !open && setAsked(null)} modalType="alert">
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Börja om från {nameOfScenario(asked ?? '')}?</DialogTitle>
            <DialogContent>
              Allt som har hänt i det lokala Microsoft 365 sedan dess försvinner: listor, möten, kort och
              e-post, för alla personer.
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button disabled={running}>Avbryt</Button>
              </DialogTrigger>
              <Button
                appearance="primary"
                disabled={running}
                onClick={() => asked !== null && startOver(asked)}
              >
                {running ? 'Börjar om …' : 'Börja om'}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}

/** Scenarios are named by the world, but for the one every world has. */
function nameOfScenario(scenario: string): string {
  return scenario === 'empty' ? 'tomt' : `”${scenario}”`;
}
