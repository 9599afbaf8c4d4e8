"""The figures of a period and the rows behind them."""
