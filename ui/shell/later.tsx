import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { FailureNotice, Waiting } from './failure-notice.tsx';

/** A component whose code is fetched when it is first shown, so that the first picture does not wait for it. */
export function later(fetchCode: () => Promise<FunctionComponent>): FunctionComponent {
  const component = signal<FunctionComponent | undefined>(undefined);
  const failed = signal(false);
  const load = () => {
    failed.value = false;
    fetchCode().then(
      (code) => {
        component.value = code;
      },
      () => {
        failed.value = true;
      },
    );
  };
  return function Later() {
    const Shown = component.value;
    useEffect(() => {
      if (component.peek() === undefined) load();
    }, []);
    if (Shown !== undefined) return <Shown />;
    return failed.value ? <FailureNotice failure={{ kind: 'unreachable' }} again={load} /> : <Waiting />;
  };
}
