import type { ReactNode } from 'react';
import { Component } from 'react';
import { BugScreen } from './BugScreen';

type BoundaryProps = { readonly children: ReactNode };
type BoundaryState = { readonly error: Error | null };

/** The one place where mistakes of ours end: it says that the work is safe, and how to go on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.#takeError);
    window.addEventListener('unhandledrejection', this.#takeRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.#takeError);
    window.removeEventListener('unhandledrejection', this.#takeRejection);
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <BugScreen message={error.message} />;
  }

  readonly #takeError = ({ error }: ErrorEvent): void => {
    // Without an error it is the browser's own complaint, as about a resize that came too late.
    if (error instanceof Error) this.setState({ error });
  };

  readonly #takeRejection = ({ reason }: PromiseRejectionEvent): void => {
    this.setState({ error: reason instanceof Error ? reason : new Error(String(reason)) });
  };
}
