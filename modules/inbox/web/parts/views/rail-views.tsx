import { SavedViews } from './saved-views.tsx';

/** The saved views below the inbox in the rail, on every page. */
export default function RailViews() {
  return (
    <div className="ps-6">
      <SavedViews />
    </div>
  );
}
