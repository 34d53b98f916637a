import styles from './difference-drawing.module.css';

const step = 7;

/** Plus signs on the hue of a plan: what is gained is told by a pattern, too. */
export const DifferencePaints = ({ id }: { readonly id: string }) => (
  <defs>
    {(['gain', 'gain-bar'] as const).map((name) => (
      <pattern key={name} id={`${id}-${name}`} width={step} height={step} patternUnits="userSpaceOnUse">
        <rect className={styles[name === 'gain' ? 'gainGround' : 'gainBar']} width={step} height={step} />
        <path className={styles['plus']} d={`M${step / 2} 1.6V${step - 1.6}M1.6 ${step / 2}H${step - 1.6}`} />
      </pattern>
    ))}
  </defs>
);
