import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface Props {
  open: boolean;
  stay: () => void;
  discard: () => void;
  save: () => void;
}

export function UnsavedDialog({ open, stay, discard, save }: Props) {
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, data) => !data.open && stay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Spara mötet?</DialogTitle>
          <DialogContent>Det finns ändringar som inte är sparade.</DialogContent>
          <DialogActions>
            <Button onClick={discard}>Spara inte</Button>
            <Button onClick={stay}>Fortsätt redigera</Button>
            <Button appearance="primary" onClick={save}>
              Spara
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
