/** Some hosts hand the action an event that wants to be told when it is done. */
interface ActionEvent {
  readonly completed?: () => void;
}

/** Names of the actions as the manifest has them. */
export const ACTIONS = ['sendReminders'] as const;

/** Ties the ribbon's and the cell menu's actions to the pane. */
export function associateActions(openReview: () => void): void {
  const sendReminders = async (event?: ActionEvent): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
      openReview();
    } finally {
      event?.completed?.();
    }
  };
  const actions: Readonly<Record<(typeof ACTIONS)[number], typeof sendReminders>> = { sendReminders };
  for (const name of ACTIONS) Office.actions.associate(name, (event: ActionEvent) => void actions[name](event));
}
