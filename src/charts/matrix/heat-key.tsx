import { heatOpacity } from '../../layouts/matrix/heat-matrix';
import styles from '../scene-legend.module.css';

/** A strip of grounds from the weakest to the strongest, in the hue of giving or getting. */
export const HeatKey = ({ hue }: { readonly hue: 'upper' | 'lower' }) => (
  <svg
    className={styles['heat']}
    data-hue={hue}
    viewBox="0 0 54 10"
    width="54"
    height="10"
    aria-hidden="true"
  >
    {[1, 2, 3, 4, 5, 6].map((step) => (
      <rect key={step} x={(step - 1) * 9} width="9" height="10" fillOpacity={heatOpacity(step)} />
    ))}
  </svg>
);
