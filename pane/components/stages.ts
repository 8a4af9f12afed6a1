import { tokens } from '@fluentui/react-components';

export interface StageColours {
  readonly mark: string;
  readonly pressed: string;
  readonly pressedText: string;
}

/** By index of the stage. Each mark stands out 4 : 1 from the background in both themes. */
const STAGE_COLOURS: readonly StageColours[] = [
  {
    mark: tokens.colorPaletteTealBorderActive,
    pressed: tokens.colorPaletteTealBackground2,
    pressedText: tokens.colorPaletteTealForeground2,
  },
  {
    mark: tokens.colorPaletteBrassBorderActive,
    pressed: tokens.colorPaletteBrassBackground2,
    pressedText: tokens.colorPaletteBrassForeground2,
  },
  {
    mark: tokens.colorPalettePumpkinBorderActive,
    pressed: tokens.colorPalettePumpkinBackground2,
    pressedText: tokens.colorPalettePumpkinForeground2,
  },
  {
    mark: tokens.colorPaletteCranberryBorderActive,
    pressed: tokens.colorPaletteCranberryBackground2,
    pressedText: tokens.colorPaletteCranberryForeground2,
  },
];

export function stageColours(stage: number): StageColours {
  return (STAGE_COLOURS[stage] ?? STAGE_COLOURS[0]) as StageColours;
}
