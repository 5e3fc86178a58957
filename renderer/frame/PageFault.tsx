import { Component, type ReactNode } from 'react';
import { LanguageContext } from '../words/language-context.ts';
import { appPage } from './routes.ts';

type Props = { readonly children: ReactNode };
type State = { readonly failed: boolean };

/**
 * An error boundary: a bug in one page does not affect the others, and edits are saved or kept. React requires a class.
 */
export class PageFault extends Component<Props, State> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { fault, toCases } = this.context.screens.frame;
    return (
      <div className="empty" role="alert">
        <p className="strong">{fault.what}</p>
        <p>{fault.fix}</p>
        <div className="row wrap">
          <button type="button" className="btn" onClick={() => this.setState({ failed: false })}>
            {fault.again}
          </button>
          <a className="btn" href={appPage('cases')}>
            {toCases}
          </a>
        </div>
      </div>
    );
  }
}
