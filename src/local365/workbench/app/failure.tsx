import { Toast, ToastBody, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext } from 'react';

type Fail = (cause: unknown) => void;

const FailureContext = createContext<Fail>((cause) => {
  throw cause;
});

/** Tells the person that what she asked for could not be done, and why. */
export const useFailure = () => useContext(FailureContext);

export function FailureProvider({ children }: { children: ReactNode }) {
  const toaster = useId('failures');
  const { dispatchToast } = useToastController(toaster);
  const fail = useCallback<Fail>(
    (cause) => {
      const text = cause instanceof Error ? cause.message : String(cause);
      dispatchToast(
        <Toast>
          <ToastTitle>Det gick inte</ToastTitle>
          <ToastBody>{text}</ToastBody>
        </Toast>,
        { intent: 'error', timeout: 8000 },
      );
    },
    [dispatchToast],
  );
  return (
    <FailureContext value={fail}>
      {children}
      <Toaster toasterId={toaster} position="bottom-end" />
    </FailureContext>
  );
}
