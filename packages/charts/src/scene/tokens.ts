/** The two palettes. 主题 */
export type Theme = 'light' | 'dark';

/** A place in the palette; in CSS it is `--qly-<token>`. */
export type Token = keyof typeof tokens.light;

/**
 * The one table of colours: SVG files take them from here, elements as custom properties of the same names.
 * Red, orange, yellow and blue belong to lamps alone. Text on each step of the ramp has a contrast of 4.5 or more.
 */
export const tokens = {
  light: {
    paper: '#FAFAF7',
    surface: '#FFFFFF',
    ink: '#1A1F24',
    'ink-2': '#4F5A64',
    'ink-3': '#65707A',
    line: '#DFE3E6',
    accent: '#0B6B66',
    'accent-soft': '#E6F0EE',
    'ramp-1': '#E6F0EE',
    'ramp-2': '#BBD9D4',
    'ramp-3': '#84BAB3',
    'ramp-4': '#337E78',
    'ramp-5': '#0B5F5B',
    'lamp-red': '#B3261E',
    'lamp-orange': '#B45600',
    'lamp-yellow': '#E8B90C',
    'lamp-yellow-text': '#8A6A00',
    'lamp-blue': '#1F5FA8',
    'on-lamp': '#FFFFFF',
    'on-yellow': '#1A1F24',
  },
  dark: {
    paper: '#111518',
    surface: '#181D21',
    ink: '#E9EDF0',
    'ink-2': '#AEB8C0',
    'ink-3': '#8A959E',
    line: '#2C343A',
    accent: '#5CC5BC',
    'accent-soft': '#1E3533',
    'ramp-1': '#1E3533',
    'ramp-2': '#2A5753',
    'ramp-3': '#35736D',
    'ramp-4': '#62AFA7',
    'ramp-5': '#A5DDD6',
    'lamp-red': '#FF8A80',
    'lamp-orange': '#FFB066',
    'lamp-yellow': '#F2CC4D',
    'lamp-yellow-text': '#F2CC4D',
    'lamp-blue': '#86B8F0',
    'on-lamp': '#111518',
    'on-yellow': '#111518',
  },
} as const satisfies Record<Theme, Readonly<Record<string, string>>>;

/** System fonts only: nothing is fetched to set a line of Chinese. */
export const fontStack =
  '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif';
