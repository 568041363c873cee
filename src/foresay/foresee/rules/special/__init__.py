"""Rules that protect what law calls special categories: health, belief, politics, sexuality, origin."""
