import { tokens } from '@fluentui/react-components';
import { DEFAULT_STAGES } from '../../core/dunning/stage';
import type { Texts } from '../../core/i18n';

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

/** A policy may have more stages than there are colours: the last ones look alike, and their names tell them apart. */
export function stageColours(stage: number): StageColours {
  return (STAGE_COLOURS[stage] ?? STAGE_COLOURS[STAGE_COLOURS.length - 1]) as StageColours;
}

/** A stage as people read it: the four that a workbook begins with in their language, a stage of their own as they named it. */
export function stageText(name: string, { stages }: Pick<Texts, 'stages'>): string {
  return stages[DEFAULT_STAGES.findIndex((stage) => stage.name === name)] ?? name;
}
